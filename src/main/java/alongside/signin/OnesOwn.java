package alongside.signin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * One person with their passkeys, as the library asks for them. It finds nobody else's, and what it would save is only
 * held: looking at an answer writes nothing, so a fault in an answer cannot spoil a transaction.
 */
final class OnesOwn implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final PublicKeyCredentialUserEntity person;
    private final List<CredentialRecord> passkeys;

    OnesOwn(String person, String name, List<CredentialRecord> passkeys) {
        this.person = ImmutablePublicKeyCredentialUserEntity.builder().id(handle(person)).name(name).displayName(name).build();
        this.passkeys = passkeys;
    }

    static Bytes handle(String person) {
        return new Bytes(person.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String name) {
        return person;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return person.getId().equals(id) ? person : null;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.stream().filter(it -> it.getCredentialId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return person.getId().equals(id) ? passkeys : List.of();
    }

    private @Nullable CredentialRecord saved;

    @Override
    public void save(CredentialRecord passkey) {
        saved = passkey;
    }

    /** What the library would have saved. */
    CredentialRecord saved() {
        if (saved == null) throw new IllegalStateException("Nothing was proved");
        return saved;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity known) {}

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Passkeys are removed by their owners");
    }
}
