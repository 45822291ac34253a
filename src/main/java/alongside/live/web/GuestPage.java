package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.Card;
import alongside.live.GuestRoom.Seen;
import org.jspecify.annotations.Nullable;

/** A session on the own phone of somebody from outside. @param door the secret in the address of their own page; @param now what is on; @param card the card to answer, or null */
public record GuestPage(Seen seen, String door, NowLine now, @Nullable Card card, Form form) implements Page {

    /** What the page listens to. */
    public String topic() {
        return GuestNews.TOPIC + door;
    }
}
