-- A later delivery that gives a figure already in force changes nothing, and gives it all the same: it stays when the
-- earlier one is withdrawn.
create table redite (
    mesure bigint not null references mesure (id) on delete cascade,
    livraison bigint not null references livraison (id),
    primary key (mesure, livraison)
);
create index redite_livraison on redite (livraison);
