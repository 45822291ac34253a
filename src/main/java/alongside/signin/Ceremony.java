package alongside.signin;

import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of one person's authenticator for one challenge, and what its answer proves (WebAuthn level 3, §7). */
final class Ceremony {

    private static final Logger LOG = LoggerFactory.getLogger(Ceremony.class);
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ADDED = new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN = new TypeReference<>() {};

    private final OnesOwn own;
    private final Authentication person;
    private final Webauthn4JRelyingPartyOperations library;

    Ceremony(Site site, Me me, List<CredentialRecord> passkeys, Bytes challenge) {
        own = new OnesOwn(me.person(), me.name(), passkeys);
        person = UsernamePasswordAuthenticationToken.authenticated(me.person(), null, List.of());
        var here = PublicKeyCredentialRpEntity.builder().id(site.host()).name(site.name()).build();
        library = new Webauthn4JRelyingPartyOperations(own, own, here, Set.of(site.origin()));
        // A second step need not be found without knowing the person, so older security keys do as well.
        library.setCustomizeCreationOptions(it -> it.challenge(challenge).authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.PREFERRED)
                .userVerification(UserVerificationRequirement.PREFERRED)
                .build()));
        library.setCustomizeRequestOptions(it -> it.challenge(challenge));
    }

    String toAdd() {
        return JSON.writeValueAsString(adding());
    }

    String toShow() {
        return JSON.writeValueAsString(showing());
    }

    /** @return the new passkey, when the answer proves that it was made here, now and for this person */
    Optional<CredentialRecord> added(String answer) {
        return proved(() -> library.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(adding(), new RelyingPartyPublicKey(JSON.readValue(answer, ADDED), "passkey"))));
    }

    /** @return the passkey as it is now, when the answer proves that this person has it at hand */
    Optional<CredentialRecord> shown(String answer) {
        return proved(() -> library.authenticate(new RelyingPartyAuthenticationRequest(showing(), JSON.readValue(answer, SHOWN))));
    }

    /** Whatever is wrong with an answer, it proves nothing; the library says so in exceptions of many kinds. */
    private Optional<CredentialRecord> proved(Runnable look) {
        try {
            look.run();
            return Optional.of(own.saved());
        } catch (RuntimeException wrong) {
            LOG.debug("A passkey's answer proved nothing", wrong);
            return Optional.empty();
        }
    }

    private PublicKeyCredentialCreationOptions adding() {
        return library.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
    }

    private PublicKeyCredentialRequestOptions showing() {
        return library.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(person));
    }
}
