package alongside.tale;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A real mail server, and everybody's letter box. */
final class PostOffice implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s\"<]+(/[^\\s\"<]*)");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Set<String> opened = new HashSet<>();

    PostOffice() {
        server.start();
    }

    /** Whether a link that leads there is in any letter. */
    boolean wrote(String path) {
        return Arrays.stream(server.getReceivedMessages()).flatMap(it -> LINK.matcher(text(it)).results()).anyMatch(it -> it.group(1).equals(path));
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The next letter to this address with these words in its subject, waited for; each is taken out of the box once. */
    String letter(String address, String subject) {
        for (int i = 0; i < 1500; i++) {
            for (var message : server.getReceivedMessages()) {
                if (isFor(message, address, subject) && opened.add(id(message))) return text(message);
            }
            pause();
        }
        throw new AssertionError("No letter '" + subject + "' came to " + address + "; there are: " + headings());
    }

    private List<String> headings() {
        return Arrays.stream(server.getReceivedMessages()).map(PostOffice::heading).toList();
    }

    /** Where the link of the next such letter leads. */
    String link(String address, String subject) {
        var letter = letter(address, subject);
        var found = LINK.matcher(letter);
        if (!found.find()) throw new AssertionError("No link in the letter:\n" + letter);
        return found.group(1);
    }

    /** The latest letter to this address that says this, waited for. News that is due together comes in one letter, so its text counts too. */
    String latest(String address, String about) {
        for (int i = 0; i < 1500; i++) {
            var found = Arrays.stream(server.getReceivedMessages()).filter(it -> isFor(it, address, "") && (heading(it) + text(it)).contains(about)).toList();
            if (!found.isEmpty()) return text(found.getLast());
            pause();
        }
        throw new AssertionError("No letter '" + about + "' came to " + address + "; there are: " + headings());
    }

    /** The link in such a letter that leads to this path or below it. */
    String linkIn(String address, String about, String path) {
        var letter = latest(address, about);
        return LINK.matcher(letter).results().map(it -> it.group(1)).filter(it -> it.startsWith(path)).findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + path + " in the letter:\n" + letter));
    }

    private static boolean isFor(MimeMessage message, String address, String subject) {
        return heading(message).contains(address) && heading(message).contains(subject);
    }

    private static String heading(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients()) + " " + message.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return plain(message.getContent());
        } catch (java.io.IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(Object content) throws java.io.IOException, jakarta.mail.MessagingException {
        if (content instanceof jakarta.mail.Multipart parts) return plain(parts.getBodyPart(0).getContent());
        return String.valueOf(content);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
