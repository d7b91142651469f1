-- The organisations that the documents name, and those that committed themselves in each convention: by "rang", as their
-- document lists them. Accounts belong to a service; météos and signatures are given by parties.
create table service (
    id              varchar(20)  primary key,
    rang            integer      not null,
    nom             varchar(200) not null,
    nom_court       varchar(60)  not null,
    article         varchar(4)   not null,
    territoire      varchar(20)  not null references territoire,
    source          varchar(300) not null,
    note            varchar(1000) not null
);

create table partie (
    id              varchar(20)  primary key,
    rang            integer      not null,
    convention      varchar(20)  not null references convention,
    service         varchar(20)  not null references service,
    fonction        varchar(400) not null,
    signataire      varchar(4)   not null,
    source          varchar(300) not null,
    note            varchar(1000) not null,
    constraint partie_unique unique (convention, service)
);

-- Accounts are there before the référentiel is read, and a party's word outlives a correction of its file: those who read
-- the files refuse that a row in use vanishes.
alter table compte add column service varchar(20);

-- What each party thinks of an engagement, with its sentence; the last word of each is in force, the journal keeps the others.
create table meteo (
    engagement      varchar(20)  not null references suivi on update cascade on delete cascade,
    partie          varchar(20)  not null,
    avis            varchar(16)  not null,
    mot             varchar(300) not null,
    le              timestamp with time zone not null,
    compte          varchar(60),
    primary key (engagement, partie)
);

-- Until now every convention was given the météos of a préfecture and of a DSDEN: they are those of the parties that their
-- accounts spoke for. Elsewhere neither was a party; what they said stays in the journal.
insert into meteo (engagement, partie, avis, mot, le)
select s.engagement, case e.convention when 'LA' then 'P-LA-PREF' else 'P-N-VILLE' end, s.meteo_prefecture, s.mot_prefecture,
       s.meteo_prefecture_le
from suivi s join engagement e on e.id = s.engagement
where s.meteo_prefecture is not null and s.meteo_prefecture_le is not null and e.convention in ('LA', 'N');

insert into meteo (engagement, partie, avis, mot, le)
select s.engagement, case e.convention when 'LA' then 'P-LA-DSDEN' else 'P-N-MEN' end, s.meteo_dsden, s.mot_dsden,
       s.meteo_dsden_le
from suivi s join engagement e on e.id = s.engagement
where s.meteo_dsden is not null and s.meteo_dsden_le is not null and e.convention in ('LA', 'N');

alter table suivi drop column meteo_prefecture;
alter table suivi drop column mot_prefecture;
alter table suivi drop column meteo_prefecture_le;
alter table suivi drop column meteo_dsden;
alter table suivi drop column mot_dsden;
alter table suivi drop column meteo_dsden_le;

-- Who did it is kept with what was done: the account, and its service as it was that day.
alter table journal_suivi add column service varchar(20);
alter table depot add column auteur varchar(60);
alter table depot add column service varchar(20);
alter table livraison add column auteur varchar(60);
alter table livraison add column service varchar(20);
alter table section_bilan add column compte varchar(60);
alter table remarque_bilan add column compte varchar(60);
alter table signature_bilan add column compte varchar(60);
alter table signature_bilan add column partie varchar(20);

-- The two functions that signed until now spoke for the parties of these conventions.
update signature_bilan set partie = case role when 'CABINET' then 'P-LA-PREF' else 'P-LA-DSDEN' end
where bilan in (select b.id from bilan b where b.convention = 'LA');
update signature_bilan set partie = case role when 'CABINET' then 'P-N-VILLE' else 'P-N-MEN' end
where bilan in (select b.id from bilan b where b.convention = 'N');
