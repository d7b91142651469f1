package fr.copil.acces.connexion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** What the provider says of an agent: JSON, or as ProConnect does a JWT, whose signature, issuer and audience are verified. */
class QuiEstCe implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    private static final MediaType JWT = MediaType.parseMediaType("application/jwt");
    private static final ParameterizedTypeReference<byte[]> OCTETS = new ParameterizedTypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RestClient http;
    private final SignatureAlgorithm algorithme;

    QuiEstCe(RestClient http, SignatureAlgorithm algorithme) {
        this.http = http;
        this.algorithme = algorithme;
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest demande) {
        ClientRegistration fournisseur = demande.getClientRegistration();
        try {
            Map<String, Object> dits = lire(demande, fournisseur);
            return new DefaultOAuth2User(Set.of(new SimpleGrantedAuthority("AGENT")), dits, "sub");
        } catch (RestClientException | JwtException | IllegalArgumentException refus) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("invalid_user_info_response", refus.getMessage(), null), refus);
        }
    }

    private Map<String, Object> lire(OAuth2UserRequest demande, ClientRegistration fournisseur) {
        var reponse = http.get()
                .uri(adresse(
                        fournisseur.getProviderDetails().getUserInfoEndpoint().getUri()))
                .headers(entetes -> {
                    entetes.setBearerAuth(demande.getAccessToken().getTokenValue());
                    entetes.setAccept(List.of(JWT, MediaType.APPLICATION_JSON));
                })
                .retrieve()
                .toEntity(OCTETS);
        byte[] corps = reponse.getBody() == null ? new byte[0] : reponse.getBody();
        String texte = new String(corps, StandardCharsets.UTF_8).strip();
        return JWT.isCompatibleWith(reponse.getHeaders().getContentType())
                ? decodeur(fournisseur).decode(texte).getClaims()
                : json(texte);
    }

    private static String adresse(@Nullable String dite) {
        if (dite == null) {
            throw new IllegalArgumentException("the provider does not say all of its addresses");
        }
        return dite;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String texte) {
        return JSON.readValue(texte, Map.class);
    }

    private NimbusJwtDecoder decodeur(ClientRegistration fournisseur) {
        NimbusJwtDecoder decodeur = NimbusJwtDecoder.withJwkSetUri(
                        adresse(fournisseur.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(algorithme)
                .build();
        decodeur.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(
                        adresse(fournisseur.getProviderDetails().getIssuerUri())),
                new JwtClaimValidator<List<String>>(
                        "aud", lui -> lui != null && lui.contains(fournisseur.getClientId()))));
        return decodeur;
    }
}
