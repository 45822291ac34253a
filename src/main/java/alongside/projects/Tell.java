package alongside.projects;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.people.Person;
import alongside.post.Addressee;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.who.Me;
import alongside.words.Words;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the facts and the people what happened in a project, in the transaction in which it did. */
@Component("projectsTell")
class Tell {

    private final Facts facts;
    private final People people;
    private final Post post;
    private final Words words;
    private final Store store;

    Tell(Facts facts, People people, Post post, Words words, Store store) {
        this.facts = facts;
        this.people = people;
        this.post = post;
        this.words = words;
        this.store = store;
    }

    void happened(String kind, String project, String subject, Me by) {
        facts.happened(kind, project, subject, by);
    }

    void happened(String kind, String project, String subject, Me by, String detail) {
        facts.happened(kind, project, subject, by, detail);
    }

    /** What somebody is to do is never news to them from elsewhere; what they took on themselves they know. */
    void roleGiven(Project project, String person, Role role, Me by) {
        happened("projects.role-given", project.id(), person, by, role.name());
        if (person.equals(by.person())) return;
        var to = people.addressee(person);
        post.send(to, Letter.needed("projects.letter.role", project.id(), "/projects/" + project.id() + "/roles",
                "name", to.name(), "by", by.name(), "project", project.title(), "role", role(to, role), "what", what(to, role)));
    }

    /** Whoever arranges the project is asked to answer. */
    @EventListener
    void moreAsked(MoreAsked asked) {
        for (var person : arrangers(asked.project().id())) {
            if (person.equals(asked.ask().person())) continue;
            var to = people.addressee(person);
            post.send(to, Letter.needed("projects.letter.more-asked", asked.project().id(), "/parts/" + asked.part().id(),
                    "who", name(asked.ask().person()), "part", asked.part().title(), "says", asked.ask().says()));
        }
    }

    /** Whoever asked hears the answer, and so does everybody who had said yes to the draft. */
    @EventListener
    void moreAnswered(MoreAnswered answered) {
        var concerned = new LinkedHashSet<@Nullable String>();
        concerned.add(answered.ask().person());
        store.part(answered.part().id()).ifPresent(it -> it.yeses().forEach(yes -> concerned.add(yes.person())));
        concerned.remove(answered.answer().person());
        for (var person : concerned) {
            if (person == null) continue;
            post.send(people.addressee(person), Letter.needed("projects.letter.more-answered", answered.project().id(), "/parts/" + answered.part().id(),
                    "part", answered.part().title(), "says", answered.answer().says(), "given", answered.answer().given() ? "yes" : "no"));
        }
    }

    private Set<String> arrangers(String project) {
        var arrange = new LinkedHashSet<String>();
        store.know(project).ifPresent(known -> known.roles().forEach((person, roles) -> {
            if (roles.stream().anyMatch(Role::arranges)) arrange.add(person);
        }));
        return arrange;
    }

    private String name(@Nullable String person) {
        return person == null ? "" : people.find(person).map(Person::name).orElse("");
    }

    private String role(Addressee to, Role role) {
        return words.say(to.locale(), "projects.role." + key(role));
    }

    private String what(Addressee to, Role role) {
        return words.say(to.locale(), "projects.role.what." + key(role));
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
