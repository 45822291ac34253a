package alongside.voices;

import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Projects;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to translations: the words stay as they were said, and what they mean in another language stands beside
 * them, with who translated them. Of words without a full name nobody is named: it might be their author.
 */
@Service
@Transactional
public class Translations {

    public static final int LONGEST = 8000;
    private static final int MOST = 20;

    private final TranslationStore store;
    private final WordIndex index;
    private final Voices voices;
    private final Around around;

    Translations(TranslationStore store, WordIndex index, Voices voices, Around around) {
        this.store = store;
        this.index = index;
        this.voices = voices;
        this.around = around;
    }

    @Component("voicesAroundTranslations")
    record Around(People people, Projects projects, InstantSource clock) {}

    @Transactional(readOnly = true)
    public boolean mayAdd(Me me, String contribution) {
        return voices.seenBy(me, contribution).flatMap(it -> around.projects.place(me, it.project())).filter(voices::maySay).isPresent() && store.of(contribution).size() < MOST;
    }

    @Transactional(readOnly = true)
    public List<Translation> of(Me me, String contribution) {
        var said = voices.seenBy(me, contribution).orElse(null);
        var all = said == null ? List.<TranslationStore.Kept>of() : store.of(contribution);
        if (said == null || all.isEmpty()) return List.of();
        var people = all.stream().map(TranslationStore.Kept::by).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, Person> names = people.isEmpty() ? Map.of() : around.people.find(people);
        boolean sees = said.mine() || around.projects.place(me, said.project()).filter(May::sort).isPresent();
        return all.stream().map(it -> {
            var by = it.by() == null ? null : names.get(it.by());
            return new Translation(it.id(), it.saidIn(), it.language(), it.words(), it.how(), by == null ? "" : by.name(), it.day(), sees || me.person().equals(it.by()));
        }).toList();
    }

    public boolean add(Me me, String contribution, String saidIn, String language, String words, String how) {
        var said = voices.seenBy(me, contribution).orElse(null);
        if (said == null || !mayAdd(me, contribution)) return false;
        // The same form sent twice is one translation.
        if (store.of(contribution).stream().anyMatch(it -> it.language().equals(language) && it.words().equals(words))) return true;
        boolean named = said.visibility() == Visibility.NAMED || said.visibility() == Visibility.FACILITATOR_ONLY;
        store.add(contribution, new TranslationStore.Kept("", saidIn, language, words, how, named ? me.person() : null, Dates.dayOf(around.clock.instant())));
        index.again(said.project(), contribution);
        voices.lookAgain(me, contribution);
        return true;
    }

    public boolean remove(Me me, String contribution, String translation) {
        var said = voices.seenBy(me, contribution).orElse(null);
        if (said == null || of(me, contribution).stream().noneMatch(it -> it.id().equals(translation) && it.mayRemove())) return false;
        store.remove(translation);
        index.again(said.project(), contribution);
        return true;
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.forget(gone.id());
    }
}
