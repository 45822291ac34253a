package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Option;
import alongside.decisions.Prepared;
import alongside.decisions.Terms;
import java.util.List;

/** A question as it stands on paper, whether it is put already or ready to be. @param address under which the pictures of its options are */
public record Sheet(String question, String proposal, Decision.Way way, boolean secret, Terms terms, int places, List<Option> options, String address) {

    static Sheet of(Decision it) {
        return new Sheet(it.question(), it.round().proposal(), it.way(), it.secret(), it.terms(), it.places(), it.options(), "/decisions/" + it.id());
    }

    static Sheet of(Prepared prepared) {
        var it = prepared.it();
        return new Sheet(it.question(), it.proposal(), it.way(), it.secret(), it.terms(), it.places(), it.options(), "/prepared/" + prepared.id());
    }
}
