package alongside.payments;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.post.Addressee;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.who.Me;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of what happened with money: the facts, the rooms above, and the person. */
@Component("paymentsTell")
class Tell {

    private final Facts facts;
    private final ApplicationEventPublisher rooms;
    private final People people;
    private final Post post;

    Tell(Facts facts, ApplicationEventPublisher rooms, People people, Post post) {
        this.facts = facts;
        this.rooms = rooms;
        this.people = people;
        this.post = post;
    }

    void fact(String kind, String project, String subject, @Nullable Me by) {
        facts.happened(kind, project, subject, by);
    }

    void rooms(Object event) {
        rooms.publishEvent(event);
    }

    /** The letter is given whom it goes to, because days and words in it are in that person's language. */
    void person(String person, Function<Addressee, Letter> letter) {
        var to = people.addressee(person);
        post.send(to, letter.apply(to));
    }

    boolean paidByEmployer(String person) {
        return people.find(person).map(it -> it.employed()).orElse(true);
    }

    /** Of these people, those whose employer pays them for this. */
    Set<String> paidByEmployer(List<String> some) {
        var known = people.find(some);
        return some.stream().filter(it -> !known.containsKey(it) || known.get(it).employed()).collect(Collectors.toSet());
    }

    /** The name of a person who is asked for by the rules: for letters. */
    String name(String person) {
        return people.find(person).map(it -> it.name()).orElse("");
    }
}
