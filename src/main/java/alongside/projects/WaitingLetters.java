package alongside.projects;

import alongside.people.People;
import alongside.post.Addressee;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.ToLookAt.Waiting;
import alongside.settings.Address;
import alongside.who.Me;
import alongside.words.Dates;
import alongside.words.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The front door to letters about what waits: those who must look at it hear of it though they did not come by. One letter
 * over all their projects, at most one a day, or a week for those who want news seldom, and only when something is new.
 */
@Service("projectsWaitingLetters")
public class WaitingLetters {

    private static final long QUARTER = 900_000;
    private static final long EACH_HOUR = 3_600_000;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int EACH_DAY = 1;
    private static final int EACH_WEEK = 7;

    private final ToldStore store;
    private final Projects projects;
    private final List<ToLookAt> rooms;
    private final Around around;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    WaitingLetters(ToldStore store, Projects projects, List<ToLookAt> rooms, Around around, PlatformTransactionManager transactions) {
        this.store = store;
        this.projects = projects;
        this.rooms = rooms;
        this.around = around;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(transactions);
    }

    @Component("projectsAroundWaitingLetters")
    record Around(People people, Post post, Words words, Address address, InstantSource clock) {}

    private record InProject(Project project, List<Waiting> waiting) {}

    /** @param told of what was told to whom, when */
    private record Read(Map<String, Map<String, LocalDate>> told, Map<String, List<InProject>> waiting) {}

    @Scheduled(initialDelay = QUARTER, fixedDelay = EACH_HOUR)
    void tell() {
        tell(around.clock.instant());
    }

    /**
     * Nobody is written to at night.
     *
     * @param now the moment it is taken to be
     * @return how many were written to
     */
    public int tell(Instant now) {
        if (now.atZone(Dates.HERE).toLocalTime().isBefore(MORNING)) return 0;
        var today = Dates.dayOf(now);
        // What is read takes a while, and whoever saves something meanwhile does not wait for it.
        var read = reading.execute(status -> new Read(store.all(), waiting()));
        forgetWhatIsDone(read, today);
        int letters = 0;
        for (var it : read.waiting.entrySet()) {
            var told = read.told.getOrDefault(it.getKey(), Map.of());
            if (Boolean.TRUE.equals(writing.execute(status -> tell(it.getKey(), it.getValue(), told, today)))) letters++;
        }
        return letters;
    }

    /** Whoever has looked at this need not be written to about it; other letters do not wait for that. */
    public void seen(Me me, Set<String> subjects) {
        var fresh = new HashSet<>(subjects);
        // Whoever only looks, and has looked before, saves nothing: a page is read also where nothing can be saved.
        fresh.removeAll(Objects.requireNonNull(reading.execute(status -> store.toldTo(me.person()))));
        if (!fresh.isEmpty()) writing.executeWithoutResult(status -> store.add(me.person(), fresh, LocalDate.EPOCH));
    }

    /** By person, what waits for them, in each of their projects. */
    private Map<String, List<InProject>> waiting() {
        var found = new TreeMap<String, List<InProject>>();
        for (var project : rooms.stream().flatMap(it -> it.projects().stream()).collect(Collectors.toSet()))
            for (var person : whoLooks(project))
                projects.place(new Me(person, "", false, false), project).ifPresent(place -> {
                    var waiting = rooms.stream().flatMap(it -> it.of(place).stream()).toList();
                    if (!waiting.isEmpty()) found.computeIfAbsent(person, it -> new ArrayList<>()).add(new InProject(place.project(), waiting));
                });
        return found;
    }

    private Set<String> whoLooks(String project) {
        var all = new TreeSet<>(projects.rolesIn(project).keySet());
        rooms.forEach(it -> all.addAll(it.besides(project)));
        return all;
    }

    private boolean tell(String person, List<InProject> waiting, Map<String, LocalDate> told, LocalDate today) {
        var fresh = subjects(waiting).stream().filter(it -> !told.containsKey(it)).collect(Collectors.toSet());
        if (fresh.isEmpty()) return false;
        var to = around.people.addressee(person);
        int days = to.rhythm() == Addressee.Rhythm.AT_ONCE ? EACH_DAY : EACH_WEEK;
        if (told.values().stream().anyMatch(day -> day.plusDays(days).isAfter(today))) return false;
        store.add(person, fresh, today);
        around.post.send(to, letter(to, waiting, days));
        return true;
    }

    private Letter letter(Addressee to, List<InProject> waiting, int days) {
        var paths = waiting.stream().flatMap(it -> it.waiting.stream()).map(Waiting::path).collect(Collectors.toSet());
        boolean one = paths.size() == 1;
        // An address is of no use read out by phone; on paper a code leads to the button's.
        boolean addresses = !one && to.channel() == Addressee.Channel.EMAIL && !to.email().isBlank();
        var said = waiting.stream().sorted(Comparator.comparing(it -> it.project.title())).map(it -> around.words.say(to.locale(), "projects.letter.waits.in",
                "project", it.project.title(), "waits", it.waiting.stream().map(each -> said(to, each, addresses)).collect(Collectors.joining(" ")))).collect(Collectors.joining("\n\n"));
        // Whoever sees to the letters of one project does not read what waits in another.
        var scope = waiting.size() == 1 ? waiting.getFirst().project.id() : "";
        return Letter.needed("projects.letter.waits", scope, one ? paths.iterator().next() : "/", "name", to.name(), "n", subjects(waiting).size(), "waits", said,
                "often", days == EACH_DAY ? "DAY" : "WEEK");
    }

    private String said(Addressee to, Waiting waiting, boolean addresses) {
        var said = around.words.say(to.locale(), waiting.words(), "n", waiting.subjects().size());
        return addresses ? said + " " + around.address.of(waiting.path()) : said;
    }

    private static Set<String> subjects(List<InProject> waiting) {
        return waiting.stream().flatMap(it -> it.waiting.stream()).flatMap(it -> it.subjects().stream()).collect(Collectors.toSet());
    }

    /** What waits no more need not be known; the last week's letters are, so that the next does not come too soon. */
    private void forgetWhatIsDone(Read read, LocalDate today) {
        read.told.forEach((person, told) -> {
            var done = new HashSet<>(told.keySet());
            done.removeAll(subjects(read.waiting.getOrDefault(person, List.of())));
            done.removeIf(it -> told.getOrDefault(it, today).plusDays(EACH_WEEK).isAfter(today));
            if (!done.isEmpty()) writing.executeWithoutResult(status -> store.forget(person, done));
        });
    }
}
