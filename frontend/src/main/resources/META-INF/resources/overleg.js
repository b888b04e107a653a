/* The planner's week; the calendar itself is fetched when the planner opens. Everything it shows stands in a list too. */
(() => {
  const KALENDER = 'webjars/fullcalendar/6.1.15/index.global.min.js';
  let script;

  const laad = () => {
    script ??= new Promise((klaar, mislukt) => {
      const element = document.createElement('script');
      element.src = new URL(KALENDER, document.baseURI).href;
      element.onload = () => klaar(window.FullCalendar);
      element.onerror = mislukt;
      document.head.append(element);
    });
    return script;
  };

  const meld = (plek, naam, detail) => plek.dispatchEvent(new CustomEvent(naam, { detail }));

  /* The calendar calls its layout tables a grid without being one; as plain tables they are read well. */
  const leesbaar = (plek) => {
    plek.querySelectorAll('table[role], thead[role], tbody[role], tr[role], th[role], td[role]').forEach((deel) => deel.removeAttribute('role'));
    plek.querySelectorAll('.fc-icon').forEach((beeld) => {
      beeld.removeAttribute('role');
      beeld.setAttribute('aria-hidden', 'true');
    });
  };

  window.eenplanOverleg = {
    async open(plek, dag) {
      try {
        const { Calendar } = await laad();
        plek.kalender = new Calendar(plek, {
          initialView: 'timeGridWeek',
          initialDate: dag,
          now: dag,
          locale: 'nl',
          firstDay: 1,
          weekends: false,
          allDaySlot: false,
          slotMinTime: '08:00',
          slotMaxTime: '18:00',
          slotDuration: '00:30',
          height: 'auto',
          nowIndicator: true,
          selectable: true,
          slotEventOverlap: false,
          buttonText: { today: 'deze week' },
          buttonHints: { prev: 'vorige week', next: 'volgende week', today: 'deze week' },
          dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
          slotLabelContent: (uur) => uur.text.replace(':', '.'),
          slotLabelFormat: { hour: '2-digit', minute: '2-digit' },
          eventTimeFormat: { hour: '2-digit', minute: '2-digit' },
          headerToolbar: { left: 'title', right: 'prev,today,next' },
          datesSet: (week) => meld(plek, 'week', { van: week.startStr.slice(0, 10), tot: week.endStr.slice(0, 10) }),
          select: (keuze) => meld(plek, 'moment', { begin: keuze.startStr.slice(0, 16) }),
          eventClick: (klik) => {
            klik.jsEvent.preventDefault();
            meld(plek, 'punt', { id: klik.event.id });
          },
        });
        plek.kalender.render();
        new MutationObserver(() => leesbaar(plek)).observe(plek, { childList: true, subtree: true });
        leesbaar(plek);
        if (plek.punten) {
          this.vul(plek, plek.punten);
        }
      } catch (fout) {
        plek.classList.add('zonder-kalender');
      }
    },

    vul(plek, punten) {
      plek.punten = punten;
      if (plek.kalender) {
        plek.kalender.removeAllEvents();
        punten.forEach((punt) => plek.kalender.addEvent(punt));
      }
    },

    naar(plek, dag) {
      plek.kalender?.gotoDate(dag);
    },
  };
})();
