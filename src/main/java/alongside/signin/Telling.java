package alongside.signin;

import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import org.springframework.stereotype.Component;

/** Tells a person by letter what was changed about how they come in, because it may not have been them. */
@Component("signinTelling")
class Telling {

    private final People people;
    private final Post post;

    Telling(People people, Post post) {
        this.people = people;
        this.post = post;
    }

    void tell(String person, String letter) {
        post.send(people.addressee(person), Letter.needed(letter, "", "/me/sign-ins"));
    }
}
