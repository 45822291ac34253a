package alongside.payments.web;

import alongside.design.Page;
import alongside.payments.PayOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** @param projects the titles of projects by id */
public record MyPaymentsPage(List<PayOffer> offers, Map<String, String> projects, Optional<PayOffer.Route> route, List<ClaimLine> claims) implements Page {}
