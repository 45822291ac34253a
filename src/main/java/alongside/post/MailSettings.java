package alongside.post;

import alongside.settings.Settings;
import alongside.vault.Vault;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How letters leave by e-mail; set on the page /post. The password is sealed. */
@Component
public class MailSettings {

    private static final String PASSWORD_PLACE = "setting.value:mail.password";

    /** How the way to the mail server is made safe. */
    public enum Safety { STARTTLS, TLS, NONE }

    /** @param user blank when the server asks for nobody */
    public record Server(String host, int port, Safety safety, String user, String password, String from) {}

    private final Settings settings;
    private final Vault vault;

    MailSettings(Settings settings, Vault vault) {
        this.settings = settings;
        this.vault = vault;
    }

    public Optional<Server> server() {
        return settings.get("mail.host").map(host -> new Server(host, Integer.parseInt(settings.get("mail.port", "587")),
                Safety.valueOf(settings.get("mail.safety", "STARTTLS").toUpperCase(Locale.ROOT)), settings.get("mail.user", ""),
                settings.get("mail.password").map(it -> vault.open(it, PASSWORD_PLACE)).orElse(""), settings.get("mail.from", "")));
    }

    @Transactional
    public void use(Server server) {
        settings.set("mail.host", server.host());
        settings.set("mail.port", String.valueOf(server.port()));
        settings.set("mail.safety", server.safety().name());
        settings.set("mail.user", server.user());
        settings.set("mail.password", server.password().isEmpty() ? "" : vault.seal(server.password(), PASSWORD_PLACE));
        settings.set("mail.from", server.from());
    }
}
