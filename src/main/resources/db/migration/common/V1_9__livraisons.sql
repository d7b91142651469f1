-- What tells one delivery in waiting from another, and one that comes twice: the name of its file, who sent it, a hash of
-- the figures that it gives.
alter table depot add column fichier varchar(200) default '' not null;
alter table depot add column fonction varchar(200) default '' not null;
alter table depot add column empreinte varchar(80) default '' not null;

-- Conventions whose figures are published by two people.
create table publication_a_deux (
    convention      varchar(20)  primary key,
    compte          varchar(60)  not null,
    fonction        varchar(200) not null,
    le              timestamp with time zone not null
);

-- Who agreed to publish what waits, under the settings of that version; somebody else publishes it.
create table accord_de_publication (
    depot           bigint       not null references depot on delete cascade,
    indicateur      varchar(20)  not null,
    version         integer      not null,
    compte          varchar(60)  not null,
    fonction        varchar(200) not null,
    le              timestamp with time zone not null,
    primary key (depot, indicateur)
);
