-- A rule of secrecy belongs to its delivery: two départements may set two thresholds on one indicateur.
create table regle_de_livraison (
    indicateur      varchar(20)  not null references indicateur,
    livraison       bigint       not null references livraison,
    minimum         smallint     not null check (minimum >= 5),
    protege         varchar(16)  not null,
    dominance       boolean      not null,
    primary key (indicateur, livraison)
);
insert into regle_de_livraison select indicateur, livraison, minimum, protege, dominance from regle_secret;
drop table regle_secret;
alter table regle_de_livraison rename to regle_secret;

-- What an indicateur counts: people, whom statistical secrecy protects ('' or 'personnes'), or networks, structures, posts,
-- euros, which it does not.
alter table indicateur add column compte varchar(20) default '' not null;
