package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.GuestRoom.Seen;

/** A session on the own phone of somebody from outside. @param door the secret in the address of their own page; @param now what is on */
public record GuestPage(Seen seen, String door, NowLine now, Form form) implements Page {

    /** What the page listens to. */
    public String topic() {
        return GuestNews.TOPIC + door;
    }
}
