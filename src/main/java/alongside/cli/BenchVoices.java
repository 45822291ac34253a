package alongside.cli;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.signin.SignIns;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.Themes;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For `bin/bench voices`: a project in which a hundred things were said, and one in which ten thousand were. */
final class BenchVoices {

    private static final long SEED = 20260414;
    private static final int AT_ONCE = 250;
    /** Of a hundred and of ten thousand alike: a page of them is compared with a page, and not with one line. */
    private static final int SELDOM = 40;
    private static final List<String> WORDS = List.of("letter", "money", "phone", "number", "wait", "answer", "form", "carer", "bus", "hour", "support", "week", "plain", "print", "help", "question",
            "account", "receipt", "agency", "holiday", "office", "change", "review", "assessment", "payment", "doctor", "school", "home", "stairs", "ramp", "screen", "reader");

    /** So few that also among a hundred things said there is a whole page of each. */
    private static final List<Kind> KINDS = List.of(Kind.BARRIER, Kind.STORY, Kind.IDEA);

    private BenchVoices() {}

    /** Prints a cookie, and of each project its size and the addresses that are opened. */
    static int make(Class<?> house, List<String> settings, int... sizes) {
        try (var context = Starting.quietly(house, settings)) {
            var people = context.getBean(People.class);
            var projects = context.getBean(Projects.class);
            var groups = context.getBean(Groups.class);
            var together = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            for (int size : sizes) {
                var hattie = BenchWorld.welcome(people, "Hattie " + size, "voices.example");
                var project = projects.begin(hattie, "Said " + size, "Everybody is heard");
                var speakers = new ArrayList<Me>();
                for (int i = 0; i < 20; i++) {
                    var one = BenchWorld.welcome(people, "Speaker " + i + " of " + size, "voices.example");
                    groups.join(hattie, projects.place(hattie, project).orElseThrow().project().group(), one.person(), Membership.Kind.MEMBER, StakeholderGroup.values()[i % 3], "");
                    speakers.add(one);
                }
                var sessions = context.getBean(Sessions.class);
                var session = sessions.plan(hattie, projects.place(hattie, project).orElseThrow(), new NewSession("All at once", "Everybody is heard", LocalDate.of(2026, 4, 14), LocalTime.of(10, 0), LocalTime.of(16, 0), "Here", "", 0, null, null));
                sessions.open(hattie, session);
                var places = speakers.stream().map(it -> projects.place(it, project).orElseThrow()).toList();
                for (int from = 0; from < size; from += AT_ONCE) {
                    int begin = from;
                    together.executeWithoutResult(saved -> say(context.getBean(Saying.class), context.getBean(Themes.class), speakers, places, session, begin, Math.min(size, begin + AT_ONCE), size / SELDOM));
                }
                sessions.end(hattie, session, LocalDate.of(2026, 4, 21));
                var place = projects.place(hattie, project).orElseThrow();
                var tag = context.getBean(Themes.class).in(place).getFirst().id();
                var middle = context.getBean(Voices.class).in(place, alongside.voices.Search.latest(size / 2)).getLast().id();
                // The same thing among few and among many.
                var one = context.getBean(Voices.class).in(place, alongside.voices.Search.latest(1).text("42")).getFirst().id();
                var here = "/projects/" + project;
                System.out.println("cookie " + size + " alongside=" + context.getBean(SignIns.class).begin(hattie.person(), "bench", false, "").secret());
                var pages = List.of("list " + here + "/voices", "middle " + here + "/voices?after=" + middle, "kind " + here + "/voices?kind=BARRIER", "search " + here + "/voices?find=answer",
                        "slip " + here + "/voices?find=anwer", "seldom " + here + "/voices?find=seldom", "two-words " + here + "/voices?find=letter+money", "one " + "/contributions/" + one, "themes " + here + "/themes", "theme /themes/" + tag,
                        "stories " + here + "/stories", "new-row " + here + "/reflections/new", "project " + here, "mine /", "recap /sessions/" + session + "/recap");
                pages.forEach(it -> System.out.println("page " + size + " " + it));
            }
            return 0;
        }
    }

    private static void say(Saying saying, Themes themes, List<Me> speakers, List<Place> places, String session, int from, int to, int seldom) {
        var random = new SplittableRandom(SEED + from);
        for (int i = from; i < to; i++) {
            var words = new StringBuilder("Said as number " + i + ":" + (i % seldom == 0 ? " seldom" : ""));
            for (int w = 0; w < 14; w++) words.append(' ').append(WORDS.get((int) (WORDS.size() * random.nextDouble() * random.nextDouble())));
            int who = i % speakers.size();
            var id = saying.say(speakers.get(who), places.get(who), NewContribution.own(i % 2 == 0 ? session : null, KINDS.get(i % KINDS.size()), words.toString(), i % 5 == 0 ? Visibility.UNNAMED : Visibility.NAMED));
            if (i % 2 == 0) themes.tag(speakers.get(who), id, i % 100 == 0 ? "Seldom" : "Often");
        }
    }
}
