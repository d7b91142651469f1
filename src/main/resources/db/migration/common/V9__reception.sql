-- What an indicateur counts is always said; people until its file says otherwise: they are protected.
update indicateur set compte = case when compte = '' then 'PERSONNES' else upper(compte) end;
alter table indicateur alter column compte set default 'PERSONNES';
