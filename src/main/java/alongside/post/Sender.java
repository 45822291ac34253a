package alongside.post;

import alongside.post.rules.Timing;
import alongside.settings.Settings;
import alongside.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. A letter is taken by one atomic update with a lease, sent outside any transaction, then settled.
 * When the process dies between the last two the letter is sent again after the lease: once too often, never not at all.
 */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger("alongside.post");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;

    private final Store store;
    private final Mailer mailer;
    private final Words words;
    private final InstantSource clock;
    private final TransactionTemplate together;

    Sender(Store store, Mailer mailer, Words words, InstantSource clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.mailer = mailer;
        this.words = words;
        this.clock = clock;
        together = new TransactionTemplate(transactions);
    }

    /** @return how many letters left */
    int sendWhatIsDue() {
        if (!mailer.ready()) return 0;
        int sent = 0;
        for (var bundle : bundles(store.due(clock.instant(), AT_ONCE))) sent += send(bundle);
        return sent;
    }

    Mailer mailer() {
        return mailer;
    }

    void blankOldOnes() {
        together.executeWithoutResult(status -> store.blank(clock.instant().minus(Duration.ofDays(Settings.LETTERS_KEPT_DAYS))));
    }

    /** News for one person that is due together goes into one letter; everything else goes alone. */
    private static List<List<Waiting>> bundles(List<Waiting> due) {
        var bundles = new ArrayList<List<Waiting>>();
        due.stream().filter(it -> !it.news()).forEach(it -> bundles.add(List.of(it)));
        bundles.addAll(due.stream().filter(Waiting::news).collect(Collectors.groupingBy(Waiting::person)).values());
        return bundles;
    }

    private int send(List<Waiting> bundle) {
        var now = clock.instant();
        var taken = together.execute(status -> bundle.stream().filter(it -> store.take(it, now, now.plus(LEASE))).toList());
        if (taken == null || taken.isEmpty()) return 0;
        try {
            var first = taken.getFirst();
            mailer.send(taken.size() == 1 ? first.written() : joined(taken), first.locale(), first.id());
            together.executeWithoutResult(status -> taken.forEach(it -> store.settle(it.id(), Store.SENT, clock.instant())));
            return taken.size();
        } catch (Exception notTaken) {
            // Whatever it was, the letter must not be lost; the address stays out of the log.
            LOG.warn("A letter did not leave; it will be tried again ({})", notTaken.getClass().getSimpleName());
            together.executeWithoutResult(status -> taken.forEach(it -> again(it, plain(notTaken), clock.instant())));
            return 0;
        }
    }

    private void again(Waiting letter, String problem, Instant now) {
        int tries = letter.tries() + 1;
        store.tryAgain(letter.id(), tries >= Timing.MOST_TRIES ? Store.STUCK : Store.WAITING, Timing.nextTry(now, tries), problem);
    }

    private Written joined(List<Waiting> news) {
        var first = news.getFirst();
        var text = news.stream().map(it -> it.written().subject() + "\n\n" + it.written().text().strip()).collect(Collectors.joining("\n\n"));
        return new Written(first.written().name(), first.written().email(), "", "",
                words.say(first.locale(), "post.digest.subject", "count", news.size()), text, words.say(first.locale(), "post.digest.button"), "/");
    }

    private static String plain(Exception fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").replaceAll("[^\\s<>@]+@[^\\s<>@]+", "…");
    }
}
