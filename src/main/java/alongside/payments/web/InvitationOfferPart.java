package alongside.payments.web;

import alongside.design.Part;
import alongside.payments.PayOffer;
import alongside.payments.rules.Amounts;

/** What this session would be thanked with. @param pence for the whole of it; @param minutes its length with reading; @param leads whether this person leads it, or helps to */
public record InvitationOfferPart(PayOffer offer, int minutes, long pence, boolean leads) implements Part {

    static InvitationOfferPart of(PayOffer offer, int minutes, boolean leads) {
        return new InvitationOfferPart(offer, minutes, Amounts.fee(minutes, (leads ? offer.leading() : offer.hour()).amount()), leads);
    }
}
