package fr.copil.acces;

import fr.copil.commun.ErreurCopil;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account: its owner, what they may do and where. The password is kept hashed. */
record Compte(
        @Id String identifiant,
        String motDePasse,
        List<Mandat> mandats,
        @Embedded.Empty Profil profil,
        EtatDuCompte etat,
        boolean demonstration,
        @Version @Nullable Integer version)
        implements UserDetails {

    Compte {
        mandats = List.copyOf(mandats);
    }

    /** @throws ErreurCopil when none of its rights holds that day */
    Lecteur lecteur(LocalDate jour) {
        List<Mandat> tenus =
                mandats.stream().filter(mandat -> mandat.enVigueur(jour)).toList();
        if (tenus.isEmpty()) {
            throw new ErreurCopil(
                    "ACCES-ECHU",
                    "Vos droits sur Copil ont pris fin, ou n'ont pas commencé. L'administrateur peut en changer les"
                            + " dates.");
        }
        return new Lecteur(identifiant, tenus, profil.service());
    }

    Compte avec(Profil autre) {
        return new Compte(identifiant, motDePasse, mandats, autre, etat, demonstration, version);
    }

    Compte avec(List<Mandat> autres) {
        return new Compte(identifiant, motDePasse, autres, profil, etat, demonstration, version);
    }

    Compte avec(EtatDuCompte autre) {
        return new Compte(identifiant, motDePasse, mandats, profil, autre, demonstration, version);
    }

    /** @param empreinte never the password itself */
    Compte avecMotDePasse(String empreinte) {
        return new Compte(identifiant, empreinte, mandats, profil, etat, demonstration, version);
    }

    /** The same account as before, with what its owner gave and all that hangs on it. */
    Compte aLaPlaceDe(Compte ancien) {
        Profil sien = ancien.profil.service() == null ? ancien.profil.avecService(profil.service()) : ancien.profil;
        return new Compte(identifiant, motDePasse, mandats, sien, etat, demonstration, ancien.version);
    }

    /** For a visit that reads less. */
    Compte reduit(Audience autre) {
        return avec(mandats.stream().map(mandat -> mandat.reduit(autre)).toList());
    }

    /** Its owner, for as long as they see through another's eyes, and no further than that. */
    Compte voyant(Compte autre, Audience plafond) {
        Compte vu = autre.reduit(plafond);
        return new Compte(
                identifiant,
                "",
                vu.mandats,
                profil.avecService(vu.profil.service()),
                EtatDuCompte.ACTIF,
                demonstration,
                version);
    }

    CompteLu lu() {
        return new CompteLu(identifiant, mandats, profil, etat, demonstration);
    }

    /** Whether it manages the others for as long as nobody changes it. */
    boolean administre(LocalDate jour) {
        return isEnabled()
                && mandats.stream()
                        .anyMatch(mandat -> mandat.donne(Droit.GERER_LES_COMPTES)
                                && mandat.fin() == null
                                && mandat.enVigueur(jour));
    }

    /** What whoever attacks it knows, and a password must not be made of. */
    List<String> connus() {
        return Stream.of(identifiant, profil.nom(), Objects.requireNonNullElse(profil.courriel(), ""))
                .flatMap(mot -> Stream.concat(Stream.of(mot), Stream.of(mot.split("[^\\p{L}0-9]+"))))
                .filter(mot -> mot.length() > 2)
                .map(mot -> mot.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Of all its mandates: which of them holds today is looked at when they are used. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return mandats.stream()
                .flatMap(mandat -> Stream.concat(
                        Stream.of(mandat.role().name()), Droit.tous().stream().filter(mandat::donne)))
                .distinct()
                .sorted()
                .map(nom -> new SimpleGrantedAuthority("ROLE_" + nom))
                .toList();
    }

    @Override
    public boolean isEnabled() {
        return etat == EtatDuCompte.ACTIF;
    }

    /** Its days are those of France, wherever the server is. */
    @Override
    public boolean isAccountNonExpired() {
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        return mandats.stream().anyMatch(mandat -> mandat.enVigueur(jour));
    }

    @Override
    public String getPassword() {
        return motDePasse;
    }

    @Override
    public String getUsername() {
        return identifiant;
    }

    @Override
    public String toString() {
        return "Compte[" + identifiant + "]";
    }
}
