-- What the demo has loaded, so that each part is loaded once.
create table demolading (
    naam       text primary key,
    geladen_op timestamptz not null
);
