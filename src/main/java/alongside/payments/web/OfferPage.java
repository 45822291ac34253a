package alongside.payments.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.payments.PayOffer;

/**
 * @param person the name of the person it is for; blank when they read it themselves
 * @param detail whether the amount or the charity is still to be said
 */
public record OfferPage(PayOffer offer, String title, String person, boolean detail, Form form) implements Page {

    public boolean forThem() {
        return !person.isEmpty();
    }
}
