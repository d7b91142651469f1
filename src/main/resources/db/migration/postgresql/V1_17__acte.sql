-- A draft is read by those who write it until they send it to the committee. A rectified version says why it was opened.
-- "donnees": what the data were at the freeze, so that a copy for another audience is made of nothing newer.
alter table bilan add column envoye_le timestamp with time zone;
alter table bilan add column envoye_par varchar(60);
alter table bilan add column motif varchar(500) not null default '';
alter table bilan add column donnees varchar(64);

-- Who withdrew it, and for which party: a signature goes with those before it, which are others'.
alter table signature_bilan add column retiree_role varchar(20);
alter table signature_bilan add column retiree_partie varchar(20);

-- The bytes of a document once all have signed, kept from the first time it is asked for: a later version of Copil would
-- write others. "signe_le": the last signature, by which a bilan that was signed anew has documents of its own.
create table document_signe (
    bilan           bigint       not null references bilan,
    audience        smallint     not null,
    format          varchar(8)   not null,
    signe_le        timestamp with time zone not null,
    empreinte       varchar(64)  not null,
    contenu         bytea        not null,
    le              timestamp with time zone not null,
    primary key (bilan, audience, format, signe_le)
);
