package fr.copil.acces;

import fr.copil.commun.CodeTerritoire;
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
        @Embedded.Empty Mandat mandat,
        @Embedded.Empty Profil profil,
        EtatDuCompte etat,
        boolean demonstration,
        @Version @Nullable Integer version)
        implements UserDetails {

    Role role() {
        return mandat.role();
    }

    Lecteur lecteur() {
        return new Lecteur(
                identifiant,
                mandat.role(),
                mandat.audience(),
                new CodeTerritoire(mandat.territoire()),
                mandat.convention(),
                profil.service());
    }

    Compte avec(Profil autre) {
        return new Compte(identifiant, motDePasse, mandat, autre, etat, demonstration, version);
    }

    Compte avec(Mandat autre) {
        return new Compte(identifiant, motDePasse, autre, profil, etat, demonstration, version);
    }

    Compte avec(EtatDuCompte autre) {
        return new Compte(identifiant, motDePasse, mandat, profil, autre, demonstration, version);
    }

    /** @param empreinte never the password itself */
    Compte avecMotDePasse(String empreinte) {
        return new Compte(identifiant, empreinte, mandat, profil, etat, demonstration, version);
    }

    /** The same account as before, with what its owner gave and all that hangs on it. */
    Compte aLaPlaceDe(Compte ancien) {
        Profil sien = ancien.profil.service() == null ? ancien.profil.avecService(profil.service()) : ancien.profil;
        return new Compte(identifiant, motDePasse, mandat, sien, etat, demonstration, ancien.version);
    }

    Compte reduit(Audience autre) {
        return avec(new Mandat(mandat.role(), autre, mandat.territoire(), mandat.convention()));
    }

    CompteLu lu() {
        return new CompteLu(identifiant, mandat, profil, etat, demonstration);
    }

    /** Whether it manages the others today. */
    boolean administre() {
        return Droit.de(role(), Droit.GERER_LES_COMPTES) && isEnabled();
    }

    /** What whoever attacks it knows, and a password must not be made of. */
    List<String> connus() {
        return Stream.of(identifiant, profil.nom(), Objects.requireNonNullElse(profil.courriel(), ""))
                .flatMap(mot -> Stream.concat(Stream.of(mot), Stream.of(mot.split("[^\\p{L}0-9]+"))))
                .filter(mot -> mot.length() > 2)
                .map(mot -> mot.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.concat(
                        Stream.of(role().name()),
                        Droit.tous().stream()
                                .filter(droit -> Droit.de(role(), droit))
                                .sorted())
                .map(nom -> new SimpleGrantedAuthority("ROLE_" + nom))
                .toList();
    }

    @Override
    public boolean isEnabled() {
        return etat == EtatDuCompte.ACTIF;
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
        return "Compte[" + identifiant + ", " + role() + "]";
    }
}
