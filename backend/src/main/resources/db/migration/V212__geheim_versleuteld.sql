-- Secrets of one-time codes lie encrypted: whoever has the database alone has no second factor of anybody.

alter table eenmaalgeheim add column sleutel text;
comment on column eenmaalgeheim.geheim is 'AES-256-GCM: 12 bytes of nonce, then the secret with its tag, bound to the person';
comment on column eenmaalgeheim.sleutel is 'name of the key; null: from before, made unreadable at the next start';
