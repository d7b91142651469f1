-- Cells that the rules hide and that what is already read gives away, whatever else is hidden: said to those who prepare a
-- publication. Written anew whenever secrecy is decided. "audience" is the widest that can work the cell out, "reste" whether
-- it is what is left of the cell once its parts are taken away.
create table secret_trahi (
    indicateur      varchar(20)  not null references indicateur,
    territoire      varchar(20)  not null,
    population      varchar(20)  not null,
    periode         integer      not null,
    reste           boolean      not null,
    audience        smallint     not null,
    primary key (indicateur, territoire, population, periode, reste)
);
