package alongside.post;

import alongside.settings.Address;
import alongside.settings.Settings;
import alongside.words.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts a letter into an e-mail, as text and as plain accessible HTML, and hands it to the mail server. */
@Component
class Mailer {

    private static final String MILLIS = "15000";

    private final MailSettings mail;
    private final Settings settings;
    private final Address address;
    private final Words words;
    private final TemplateEngine templates;

    Mailer(MailSettings mail, Settings settings, Address address, Words words, TemplateEngine templates) {
        this.mail = mail;
        this.settings = settings;
        this.address = address;
        this.words = words;
        this.templates = templates;
    }

    boolean ready() {
        return mail.server().isPresent();
    }

    /** @param reference names the letter to the mail server: whoever gets it twice can see that it is one */
    void send(Written letter, Locale locale, String reference) throws MessagingException, UnsupportedEncodingException {
        var server = mail.server().orElseThrow(() -> new MessagingException("No mail server is set"));
        var sender = sender(server);
        var message = new MimeMessage(sender.getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + reference + "@" + host(server.from()) + ">");
            }
        };
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(server.from(), oneLine(organisation()), StandardCharsets.UTF_8.name()));
        helper.setTo(new InternetAddress(oneLine(letter.email()), true));
        helper.setSubject(oneLine(letter.subject()));
        helper.setText(text(letter, locale), html(letter, locale));
        var enclosed = letter.enclosed();
        if (enclosed != null) helper.addAttachment(enclosed.name(), new ByteArrayResource(enclosed.text().getBytes(StandardCharsets.UTF_8)), enclosed.type());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", locale.getLanguage());
        sender.send(message);
    }

    private String text(Written letter, Locale locale) {
        var text = new StringBuilder(letter.text().strip()).append("\n\n");
        if (!letter.path().isEmpty()) text.append(letter.button()).append(":\n").append(address.of(letter.path())).append("\n\n");
        return text.append(goodbye(locale)).append('\n').toString();
    }

    private String html(Written letter, Locale locale) {
        var out = new StringOutput();
        var link = letter.path().isEmpty() ? "" : address.of(letter.path());
        templates.render("post/web/mail.jte", Map.of("lang", locale.getLanguage().equals("cy") ? "cy" : "en-GB", "subject", letter.subject(),
                "paragraphs", paragraphs(letter.text()), "button", letter.button(), "link", link, "goodbye", goodbye(locale)), out);
        return out.toString();
    }

    private String goodbye(Locale locale) {
        var help = settings.get(Settings.HELP_NAME, "");
        return help.isEmpty() ? words.say(locale, "post.mail.goodbye", "organisation", organisation())
                : words.say(locale, "post.mail.goodbye-help", "organisation", organisation(), "name", help, "phone", settings.get(Settings.HELP_PHONE, ""));
    }

    private String organisation() {
        return settings.get(Settings.ORGANISATION, "Alongside");
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n")).map(String::strip).toList();
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    private static String host(String email) {
        var host = email.substring(email.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return host.isEmpty() ? "localhost" : host;
    }

    private static JavaMailSenderImpl sender(MailSettings.Server server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) properties.put("mail.smtp." + limit, MILLIS);
        if (!server.user().isEmpty()) {
            sender.setUsername(server.user());
            sender.setPassword(server.password());
            properties.put("mail.smtp.auth", "true");
        }
        switch (server.safety()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case TLS -> {
                properties.put("mail.smtp.ssl.enable", "true");
                properties.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case NONE -> { }
        }
        return sender;
    }
}
