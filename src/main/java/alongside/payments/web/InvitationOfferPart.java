package alongside.payments.web;

import alongside.design.Part;
import alongside.payments.PayOffer;

/** What this session would be thanked with. @param pence for the whole of it; @param minutes its length with reading */
public record InvitationOfferPart(PayOffer offer, int minutes, long pence) implements Part {}
