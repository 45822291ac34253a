package alongside.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads a PDF as veraPDF does: each rule of PDF/UA-1 that a machine can look at. */
public final class Proof {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Proof() {}

    /** @return the rules that it breaks, in words; empty when it keeps them all */
    public static List<String> brokenBy(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() < 100) return List.of("there was hardly anything to look at");
            return result.getTestAssertions().stream().filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber() + " " + it.getMessage()).distinct().toList();
        } catch (Exception unreadable) {
            return List.of("it cannot be read: " + unreadable);
        }
    }
}
