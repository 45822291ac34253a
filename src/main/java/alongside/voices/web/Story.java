package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.voices.Contribution.Kind;
import alongside.voices.Stories;
import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of a story: where it may be told again, and where it was. */
@Component("voicesStory")
class Story implements Panel {

    private final Stories stories;
    private final Voices voices;
    private final Projects projects;

    Story(Stories stories, Voices voices, Projects projects) {
        this.stories = stories;
        this.voices = voices;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        return voices.seenBy(me, contribution).filter(it -> it.kind() == Kind.STORY).flatMap(said -> projects.place(me, said.project()).map(place ->
                new StoryPart(contribution, stories.audience(me, contribution), stories.uses(me, contribution), said.mine(), stories.mayUse(place)))).orElse(null);
    }
}
