-- What was done, by whom and when: append-only, each line tied to the one before by its hash. A purge is a line of its own:
-- "jusqu_a" is the last line that it erased, "objet" that line's hash, which the next one goes on from.
create table audit (
    numero          bigint       primary key,
    le              timestamp with time zone not null,
    compte          varchar(60)  not null,
    adresse         varchar(60)  not null,
    nature          varchar(30)  not null,
    objet           varchar(200) not null,
    detail          varchar(1000) not null,
    jusqu_a         bigint,
    precedente      char(64)     not null,
    empreinte       char(64)     not null
);
create index audit_compte on audit (compte);
create index audit_nature on audit (nature);
create index audit_le on audit (le);

-- The last line, held by whoever writes the next one. It also points at a line, so that neither engine truncates the log.
create table audit_fin (
    rang            int          primary key check (rang = 1),
    numero          bigint       references audit,
    empreinte       char(64)     not null
);
insert into audit_fin (rang, numero, empreinte) values (1, null, repeat('0', 64));

create trigger audit_scelle before update, delete on audit
    for each row call 'fr.copil.audit.AuditScelle';

-- Who withdraws a signature may be another person of the service that gave it.
alter table signature_bilan add column retiree_par varchar(60);
