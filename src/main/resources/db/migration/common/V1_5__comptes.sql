-- Accounts of people: who they are, whether they may come in, and the links by which they choose their password.
alter table compte add column nom varchar(120) default '' not null;
alter table compte add column fonction varchar(120) default '' not null;
alter table compte add column etat varchar(10) default 'ACTIF' not null;

-- Only the hash of a link is kept; the account is none for that of the first administrator.
create table lien_unique (
    empreinte       char(64)     primary key,
    compte          varchar(60)  references compte on delete cascade,
    expire_le       timestamp with time zone not null
);
create index lien_unique_compte on lien_unique (compte);

-- A role is what an account may do; a link between two rows has a nature.
alter table lien rename column role to nature;

-- Services that an administrator made or renamed here ("ici"): the référentiel leaves these rows alone. One that is closed takes
-- no account any more; what it did keeps its name.
alter table service add column ici boolean default false not null;
alter table service add column ferme boolean default false not null;
