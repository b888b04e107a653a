create index on stap (kind);
