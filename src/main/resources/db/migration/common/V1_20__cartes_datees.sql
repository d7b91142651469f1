-- A map of a zonage has versions: each counts the figures of its rentrées, from "rentree_du" to "rentree_au", the first one
-- those before it too. "en_vigueur": whether rights and lists follow it today.
alter table zonage add column genre varchar(20) default '' not null;
alter table zonage add column annee integer default 0 not null;
alter table zonage add column rentree_du integer default 0 not null;
alter table zonage add column rentree_au integer default 9999 not null;
alter table zonage add column en_vigueur boolean default true not null;
update zonage set genre = code where code in ('ACADEMIES', 'ETABLISSEMENTS');
update zonage set genre = 'COG', annee = 2026 where code = 'COG_2026';
update zonage set genre = 'EPCI', annee = 2026 where code = 'EPCI_2026';
update zonage set genre = 'REP', annee = 2022 where code = 'REP_2022';
update zonage set genre = 'QPV', annee = 2015, rentree_au = 2023, en_vigueur = false where code = 'QPV_2015';
update zonage set genre = 'QPV', annee = 2024, rentree_du = 2024 where code = 'QPV_2024';

-- The list of collèges near a quartier has its own versions: it is older than the quartiers in force.
insert into zonage (code, nom, du, genre, annee)
select 'PROXIMITE_2015', 'Collèges en QPV ou à moins de 300 m, quartiers de 2015', du, 'PROXIMITE', 2015
from zonage where code = 'QPV_2015';
update appartenance set zonage = 'PROXIMITE_2015' where zonage = 'QPV_2015' and territoire like 'ETAB-%';

-- Who counts in which group, from one rentrée to another.
alter table etablissement_population rename to population_sans_date;
create table etablissement_population (
    etablissement   varchar(20)  not null references territoire,
    population      varchar(20)  not null,
    du              integer      default 0 not null,
    au              integer      default 9999 not null,
    primary key (etablissement, population, du)
);
insert into etablissement_population (etablissement, population)
select etablissement, population from population_sans_date;
drop table population_sans_date;

-- What networks hold, from one rentrée to another: "ascendance" says it of today alone.
create view membre_de_reseau as
select x.territoire, x.parent as ancetre, z.rentree_du as du, z.rentree_au as au
from appartenance x join zonage z on z.code = x.zonage
where z.genre = 'REP' and x.parent like 'REP-%';

-- What they were until a map came, or was corrected: sums of before are made of it, and what is secret is protected from who
-- read them. A row whose "au" is before its "du" says that there was no network.
create table population_passee (
    etablissement   varchar(20)  not null,
    population      varchar(20)  not null,
    du              integer      not null,
    au              integer      not null,
    jusqu_au        timestamp with time zone not null,
    primary key (etablissement, population, du, jusqu_au)
);
create table reseau_passe (
    territoire      varchar(20)  not null,
    ancetre         varchar(20)  not null,
    du              integer      not null,
    au              integer      not null,
    jusqu_au        timestamp with time zone not null,
    primary key (territoire, ancetre, du, jusqu_au)
);

-- What the years of an indicateur are, hence which map counts them: "rentree", or "session". Read with the référentiel.
alter table indicateur add column rattachement varchar(10) default 'rentree' not null;
