-- What comes back: 'ANNUELLE', 'SEMESTRIELLE', 'CONTINUE', or 'UNIQUE'. "jour_annuel": the day of any year by which its
-- document wants it done (10-31), empty when it names none.
alter table engagement add column recurrence varchar(12) default 'UNIQUE' not null;
alter table engagement add column jour_annuel varchar(5) default '' not null;

-- A recurrent engagement has one follow-up a period: 2025-2026 for a school year, 2025-2026-2 for its second half, empty for
-- what is done once. "recul": how many periods ago it was, 0 for the present one and for what is done once, 1 for the one
-- before, 2 for all older ones. "attendue_le": the day by which it is due, none as long as the period is not opened.
-- "fixee_le": the day that a person set instead, "fixee_par" in which function, "fixee_dit_le" when.
alter table suivi drop constraint suivi_blocage;
alter table suivi drop constraint suivi_fin;
alter table meteo rename to meteo_avant;
alter table suivi rename to suivi_avant;
create table suivi (
    engagement      varchar(20)  not null references engagement,
    periode         varchar(12)  default '' not null,
    recul           smallint     default 0 not null,
    etat            varchar(16)  not null,
    depuis          date,
    citation        varchar(600) not null,
    version         integer      not null,
    progres         smallint     check (progres between 0 and 100 and mod(progres, 5) = 0),
    cause           varchar(300) default '' not null,
    debloqueur      varchar(300) default '' not null,
    revoir_le       date,
    raison          varchar(300) default '' not null,
    realise_le      date,
    demande         varchar(300) default '' not null,
    demande_le      timestamp with time zone,
    maj_le          timestamp with time zone,
    attendue_le     date,
    fixee_le        date,
    fixee_par       varchar(60)  default '' not null,
    fixee_dit_le    timestamp with time zone,
    primary key (engagement, periode),
    constraint suivi_blocage check (etat <> 'BLOQUE' or (cause <> '' and debloqueur <> '' and revoir_le is not null)),
    constraint suivi_fin check (etat <> 'REALISE' or citation <> '' or realise_le is not null),
    constraint suivi_fixee check (fixee_le is null or (fixee_par <> '' and fixee_dit_le is not null))
);
insert into suivi (engagement, etat, depuis, citation, version, progres, cause, debloqueur, revoir_le, raison,
                   realise_le, demande, demande_le, maj_le)
select engagement, etat, depuis, citation, version, progres, cause, debloqueur, revoir_le, raison, realise_le, demande,
       demande_le, maj_le
from suivi_avant;

create table meteo (
    engagement      varchar(20)  not null,
    periode         varchar(12)  default '' not null,
    partie          varchar(20)  not null,
    avis            varchar(16)  not null,
    mot             varchar(300) not null,
    le              timestamp with time zone not null,
    compte          varchar(60),
    primary key (engagement, periode, partie),
    foreign key (engagement, periode) references suivi (engagement, periode)
        on update cascade on delete cascade
);
insert into meteo (engagement, partie, avis, mot, le, compte)
select engagement, partie, avis, mot, le, compte from meteo_avant;

drop table meteo_avant;
drop table suivi_avant;

-- Which period of it is spoken of, empty for what is done once and for what was said before it was known to come back: such
-- a line is of the period in which it was written.
alter table preuve add column periode varchar(12) default '' not null;
alter table journal_suivi add column periode varchar(12) default '' not null;
