package alongside.followthrough;

import alongside.facts.Facts;
import alongside.followthrough.Block.Starter;
import alongside.personal.PersonErased;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what stands in the way of working together as equals: anybody who takes part names it, and rows say what is done about it. */
@Service("followthroughBlocks")
@Transactional
public class Blocks {

    private final BlockStore store;
    private final Reflections reflections;
    private final Projects projects;
    private final Facts facts;
    private final InstantSource clock;

    Blocks(BlockStore store, Reflections reflections, Projects projects, Facts facts, InstantSource clock) {
        this.store = store;
        this.reflections = reflections;
        this.projects = projects;
        this.facts = facts;
        this.clock = clock;
    }

    public boolean mayName(Place place) {
        return May.name(place);
    }

    public boolean mayLink(Place place) {
        return May.keep(place);
    }

    @Transactional(readOnly = true)
    public List<Block> in(Place place) {
        return store.in(place.project().id());
    }

    /** The starters that do not stand in this list yet. */
    @Transactional(readOnly = true)
    public List<Starter> more(Place place) {
        var here = in(place).stream().map(Block::starter).toList();
        return Arrays.stream(Starter.values()).filter(it -> !here.contains(it)).toList();
    }

    /** @param own one in their own words, or blank */
    public boolean name(Me me, Place place, Collection<Starter> picked, String own) {
        var fresh = more(place).stream().filter(picked::contains).toList();
        boolean known = own.isBlank() || in(place).stream().anyMatch(it -> it.words().equalsIgnoreCase(own.strip()));
        if (!mayName(place) || fresh.isEmpty() && known) return false;
        var project = place.project().id();
        var day = Dates.dayOf(clock.instant());
        boolean named = false;
        for (var it : fresh) named |= store.add(project, it, "", me.person(), day);
        if (!known) named |= store.add(project, null, own.strip(), me.person(), day);
        if (named) facts.happened("followthrough.blocks-named", project, project, me);
        return true;
    }

    /** A block with the reader's place in its project. */
    public record Tended(Block block, Place place, List<Reflection> rows) {}

    @Transactional(readOnly = true)
    public Optional<Tended> tended(Me me, String block) {
        return store.projectOf(block).flatMap(it -> projects.place(me, it)).filter(May::keep)
                .flatMap(place -> in(place).stream().filter(it -> it.id().equals(block)).findFirst().map(it -> new Tended(it, place, reflections.of(place))));
    }

    /** Whoever named something takes it off the list again; whoever keeps the list also what is there twice, or is about somebody. */
    public boolean mayRemove(Place place, Block block) {
        return May.remove(place, block);
    }

    /** @return the project whose list it stood on; empty when this person may not take it off */
    public Optional<String> remove(Me me, String block) {
        return store.projectOf(block).flatMap(it -> projects.place(me, it))
                .filter(place -> in(place).stream().anyMatch(it -> it.id().equals(block) && mayRemove(place, it))).map(place -> {
                    store.remove(block);
                    facts.happened("followthrough.block-removed", place.project().id(), block, me);
                    return place.project().id();
                });
    }

    @EventListener
    void erased(PersonErased erased) {
        if (erased.wordsToo()) store.ownWordsOf(erased.person()).forEach(store::remove);
    }

    /** Says what is done about it, and whether it still stands in the way. */
    public boolean tend(Me me, String block, Collection<String> rows, boolean gone) {
        return tended(me, block).map(it -> {
            store.link(block, it.rows().stream().map(Reflection::id).filter(rows::contains).toList());
            if (gone != (it.block().gone() != null)) store.gone(block, gone ? Dates.dayOf(clock.instant()) : null);
            facts.happened(gone ? "followthrough.block-gone" : "followthrough.block-linked", it.place().project().id(), block, me);
            return true;
        }).orElse(false);
    }
}
