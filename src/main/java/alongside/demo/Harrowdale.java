package alongside.demo;

import alongside.office.Demonstration;
import alongside.people.People;
import alongside.settings.Settings;
import alongside.store.Clocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * "Letters that make sense", played from March to October 2026 through the same front doors that people use. The clock
 * then stands at its last day, and still does when the app starts again.
 */
@Component
class Harrowdale implements Demonstration, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Harrowdale.class);

    private final People people;
    private final Settings settings;
    private final Clocks clock;
    private final Stage stage;
    private final Chapters chapters;
    private final Posting posting;

    Harrowdale(People people, Settings settings, Clocks clock, Stage stage, Chapters chapters, Posting posting) {
        this.people = people;
        this.settings = settings;
        this.clock = clock;
        this.stage = stage;
        this.chapters = chapters;
        this.posting = posting;
    }

    @Override
    public boolean possible() {
        return !people.anybodyYet();
    }

    @Override
    public synchronized void load() {
        if (!possible()) throw new IllegalStateException("The demonstration needs an empty house");
        for (var chapter : chapters.inOrder()) {
            // What the chapter before wrote on paper has been posted by the time the next begins.
            if (!possible()) posting.whatLiesThere(stage);
            chapter.accept(stage);
        }
        stage.at("2026-10-31T10:00");
        settings.set(Settings.CLOCK_MOVED_BY, String.valueOf(clock.movedBy()));
        LOG.info("The demonstration is loaded; its clock stands at 31 October 2026");
    }

    /** A demonstration that was loaded before goes on at its own time. */
    @Override
    public void run(ApplicationArguments arguments) {
        settings.get(Settings.CLOCK_MOVED_BY).map(Long::parseLong).ifPresent(clock::moveBy);
    }
}
