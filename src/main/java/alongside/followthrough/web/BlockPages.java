package alongside.followthrough.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.Block;
import alongside.followthrough.Block.Starter;
import alongside.followthrough.Blocks;
import alongside.followthrough.Reflection;
import alongside.followthrough.Reflections;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What stands in our way, and what we do about it. */
@Controller("followthroughBlockPages")
class BlockPages {

    private final Blocks blocks;
    private final Reflections reflections;
    private final Projects projects;

    BlockPages(Blocks blocks, Reflections reflections, Projects projects) {
        this.blocks = blocks;
        this.reflections = reflections;
        this.projects = projects;
    }

    @GetMapping("/projects/{project}/blocks")
    Answer list(Me me, @PathVariable String project) {
        return page(NotFound.unless(projects.place(me, project)), Form.empty());
    }

    @PostMapping("/projects/{project}/blocks")
    Answer name(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(blocks::mayName));
        var own = form.optional("own", 200);
        var picked = blocks.more(place).stream().filter(it -> form.all("picked").contains(it.name())).toList();
        if (own.isEmpty() && picked.isEmpty()) form.problem("own", "followthrough.block.nothing");
        if (!form.ok()) return page(place, form);
        blocks.name(me, place, picked, own);
        return Go.to("/projects/" + project + "/blocks").saying("design.saved");
    }

    private BlocksPage page(Place place, Form form) {
        var rows = reflections.of(place).stream().collect(Collectors.toMap(Reflection::id, Function.identity()));
        boolean names = blocks.mayName(place);
        return new BlocksPage(place.project(), blocks.in(place), names ? blocks.more(place) : List.<Starter>of(), rows, blocks.in(place).stream().filter(it -> blocks.mayRemove(place, it)).map(Block::id).collect(Collectors.toSet()), names, blocks.mayLink(place), form);
    }

    @GetMapping("/blocks/{block}")
    Answer tending(Me me, @PathVariable String block) {
        var it = NotFound.unless(blocks.tended(me, block));
        var form = Form.empty();
        it.block().rows().forEach(row -> form.put("rows", row));
        if (it.block().gone() != null) form.put("gone", "yes");
        return new BlockPage(it.block(), it.rows().stream().map(row -> Choice.of(row.id(), row.outcome())).toList(), form);
    }

    @PostMapping("/blocks/{block}")
    Answer tend(Me me, @PathVariable String block, Form form) {
        var it = NotFound.unless(blocks.tended(me, block));
        blocks.tend(me, block, form.all("rows"), form.ticked("gone"));
        return Go.to("/projects/" + it.place().project().id() + "/blocks").saying("design.saved");
    }

    @PostMapping("/blocks/{block}/removal")
    Answer remove(Me me, @PathVariable String block) {
        return Go.to("/projects/" + NotFound.unless(blocks.remove(me, block)) + "/blocks").saying("followthrough.block.removed");
    }
}
