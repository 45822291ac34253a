package alongside.signin.web;

import alongside.design.Page;

/** A form that was not taken. @param why which of the texts `signin.refused.…` to say */
public record StalePage(String why) implements Page {

    @Override
    public int status() {
        return 403;
    }
}
