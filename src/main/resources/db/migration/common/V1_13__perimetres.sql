-- The départements that the published files are about, year by year: a file of one département and one of the whole country
-- may say different years of the same indicateur. No row for a year: the whole country. Filled again by the loading, which
-- reads every file anew after this change.
drop table perimetre;

create table perimetre (
    indicateur      varchar(20)  not null references indicateur on delete cascade,
    periode         integer      not null,
    departement     varchar(20)  not null,
    primary key (indicateur, periode, departement)
);
