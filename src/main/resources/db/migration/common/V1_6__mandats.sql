-- What an account may do, where, for which convention (none: all those of its territory), from when and until when, days
-- included; several an account, by rank ("compte_key", the mapper's name), the first one its ordinary one. "pour" is the account it stands in for.
create table mandat (
    compte          varchar(60)  not null references compte on delete cascade,
    compte_key      integer      not null,
    role            varchar(20)  not null,
    audience        varchar(20)  not null,
    territoire      varchar(20)  not null,
    convention      varchar(10),
    debut           date,
    fin             date,
    pour            varchar(60),
    primary key (compte, compte_key)
);
insert into mandat (compte, compte_key, role, audience, territoire, convention)
select identifiant, 0, role, audience, territoire, convention from compte;
alter table compte drop column role;
alter table compte drop column audience;
alter table compte drop column territoire;
alter table compte drop column convention;

-- Which service a document means when it names a pilot so; a name may mean several, and one that is not there means none.
create table pilote (
    id              varchar(20)  primary key,
    convention      varchar(20)  not null references convention,
    service         varchar(20)  not null references service,
    nom             varchar(120) not null,
    source          varchar(300) not null,
    note            varchar(1000) not null,
    rang            integer      not null
);
