package alongside.demo;

import static alongside.demo.Cast.HATTIE;

import alongside.post.Letters;
import org.springframework.stereotype.Component;

/** Letters on paper leave in time: Hattie posts what lies there. */
@Component
class Posting {

    private final Letters letters;

    Posting(Letters letters) {
        this.letters = letters;
    }

    void whatLiesThere(Stage stage) {
        letters.today(stage.me(HATTIE)).forEach(it -> letters.mark(stage.me(HATTIE), it.id(), Letters.Mark.POSTED));
    }
}
