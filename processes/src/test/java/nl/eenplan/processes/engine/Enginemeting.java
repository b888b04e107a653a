package nl.eenplan.processes.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// The engine alone, as the peer of a comparison: its own task query, and its bare `complete()`.
public final class Enginemeting {

    private static final String STAP = "kale_stap";
    private static final String TERMIJN = "${termijn}";

    private final DataSource dataSource;
    private final JdbcTemplate eigenaar;
    private final ProcessEngine eenplan;

    public Enginemeting(ApplicationContext context) {
        this.dataSource = context.getBean(DataSource.class);
        this.eigenaar = new JdbcTemplate(context.getBean("eigenaarsbron", DataSource.class));
        this.eenplan = context.getBean(ProcessEngine.class);
    }

    /// Fills the engine's own tables up to this many open tasks, spread over the groups; much faster than working.
    public void vulTot(int aantal, List<String> groepen) {
        var jdbc = this.eigenaar;
        var definitie = eenplan.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("stroomschema-fmek")
                .latestVersion()
                .singleResult()
                .getId();
        var al = jdbc.queryForObject("select count(*) from act_ru_task where id_ like 'meting-%'", Integer.class);
        var groepenrij = "{" + String.join(",", groepen) + "}";
        jdbc.update("""
                insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                    act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
                    cached_ent_state_, sequence_counter_)
                select 'meting-' || n, 1, 'meting-' || n, null, ?, 'taak_eersteZorg', 'taak_eersteZorg:' || n,
                       true, false, true, false, 1, 2, 1
                  from generate_series(? + 1, ?) n
                """, definitie, al, aantal);
        jdbc.update("""
                insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
                    priority_, create_time_, due_date_, suspension_state_)
                select 'meting-' || n, 1, 'meting-' || n, 'meting-' || n, ?, 'F1 Eerste zorg verlenen',
                       'taak_eersteZorg', 50, now(), now() + make_interval(mins => (n * 7919) % 20000), 1
                  from generate_series(? + 1, ?) n
                """, definitie, al, aantal);
        jdbc.update("""
                insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                select 'meting-' || n, 1, (?::text[])[1 + n % cardinality(?::text[])], 'candidate', 'meting-' || n
                  from generate_series(? + 1, ?) n
                """, groepenrij, groepenrij, al, aantal);
        List.of("act_ru_execution", "act_ru_task", "act_ru_identitylink")
                .forEach(tabel -> jdbc.execute("vacuum analyze " + tabel));
    }

    /// The first 50 tasks of these groups by due date, and their count.
    ///
    /// @return rows and count together
    public long bladEnAantal(List<String> groepen) {
        var rijen = eenplan.getTaskService()
                .createTaskQuery()
                .taskCandidateGroupIn(groepen)
                .orderByDueDate()
                .asc()
                .listPage(0, 50);
        var aantal = eenplan.getTaskService()
                .createTaskQuery()
                .taskCandidateGroupIn(groepen)
                .count();
        return rijen.size() + aantal;
    }

    /// A second engine in a database of its own on the same server, with history `audit` and nothing of Eenplan in it.
    /// Its step is F1 as it stands in our model: each task with a term on which the engine raises an alarm.
    public Kaal kaal(int taken) {
        var engine = Kaleengine.naast(dataSource, eigenaar, "kaal", Map.of());
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "kaal.bpmn",
                        Bpmn.createExecutableProcess(STAP)
                                .startEvent()
                                .userTask("eerste")
                                .camundaCandidateGroups("behandelend-arts")
                                .camundaTaskListenerExpressionTimeoutWithDate("termijn_eerste", "${true}", TERMIJN)
                                .exclusiveGateway()
                                .condition("ja", "${isAcuut}")
                                .userTask("spoed")
                                .camundaCandidateGroups("behandelend-arts")
                                .endEvent()
                                .moveToLastGateway()
                                .condition("nee", "${!isAcuut}")
                                .userTask("tweede")
                                .camundaCandidateGroups("behandelend-arts")
                                .camundaDueDate(TERMIJN)
                                .camundaTaskListenerExpressionTimeoutWithDate("termijn_tweede", "${true}", TERMIJN)
                                .endEvent()
                                .done())
                .deploy();
        for (var nummer = 0; nummer < taken; nummer++) {
            engine.getRuntimeService()
                    .startProcessInstanceByKey(STAP, Map.of("gezin", "g", "kind", "k", "termijn", new Date()));
        }
        return new Kaal(engine);
    }

    /// The bare engine with its tasks.
    public static final class Kaal implements AutoCloseable {

        private final ProcessEngine engine;
        private final java.util.Iterator<String> taken;

        private Kaal(ProcessEngine engine) {
            this.engine = engine;
            this.taken = engine.getTaskService().createTaskQuery().taskDefinitionKey("eerste").list().stream()
                    .map(org.camunda.bpm.engine.task.Task::getId)
                    .toList()
                    .iterator();
        }

        /// Completes the next task with one gateway answer, in one durable commit.
        public void rondAf() {
            engine.getTaskService().complete(taken.next(), Map.of("isAcuut", false));
        }

        public long afgerond() {
            return tweede(engine.getTaskService());
        }

        private static long tweede(TaskService taken) {
            return taken.createTaskQuery().taskDefinitionKey("tweede").count();
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
