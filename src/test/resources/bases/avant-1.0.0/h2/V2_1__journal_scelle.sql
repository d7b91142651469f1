create trigger journal_suivi_scelle before update, delete on journal_suivi
    for each row call 'fr.copil.convention.suivi.JournalScelle';
