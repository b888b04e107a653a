-- Keys with which somebody with a local account logs in or proves himself a second time. Names and columns of both
-- tables are those of the repositories of Spring Security.

create table user_entities (
    id           text primary key,
    name         text not null unique references medewerker (gebruikersnaam) on update cascade,
    display_name text
);
comment on table user_entities is 'Whose a passkey is; the id is random, for a key keeps it and may show it.';

create table user_credentials (
    credential_id                text primary key,
    user_entity_user_id          text    not null references user_entities,
    public_key                   bytea   not null,
    signature_count              bigint  not null,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     text,
    public_key_credential_type   text    not null,
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz not null,
    last_used                    timestamptz not null,
    label                        text    not null check (length(label) between 1 and 60),
    geblokkeerd                  timestamptz
);
create index user_credentials_houder on user_credentials (user_entity_user_id);
comment on table user_credentials is 'The public half of every passkey; the secret half never leaves the device.';
comment on column user_credentials.signature_count is 'how often the key signed, as it said itself; it may not go back';
comment on column user_credentials.geblokkeerd is 'since when it is not accepted: its count went back, so that there is a copy';
