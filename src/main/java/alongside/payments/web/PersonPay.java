package alongside.payments.web;

import alongside.payments.PayOffer;

/** @param name the person */
public record PersonPay(String name, PayOffer offer) {}
