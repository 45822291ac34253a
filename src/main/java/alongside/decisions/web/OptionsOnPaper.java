package alongside.decisions.web;

import alongside.decisions.Preparing;
import alongside.design.PicturesOnPaper;
import alongside.uploads.Uploads;
import alongside.who.Me;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The pictures of options, on ballots that are printed. */
@Component("decisionsOptionsOnPaper")
class OptionsOnPaper implements PicturesOnPaper {

    private static final Pattern PICTURE = Pattern.compile("/(decisions|prepared)/([a-z0-9]+)/options/([a-z0-9]+)/picture");

    private final Preparing preparing;
    private final Uploads uploads;

    OptionsOnPaper(Preparing preparing, Uploads uploads) {
        this.preparing = preparing;
        this.uploads = uploads;
    }

    @Override
    public Optional<byte[]> at(Me me, String address) {
        var asked = PICTURE.matcher(address);
        if (!asked.matches()) return Optional.empty();
        try {
            var upload = asked.group(1).equals("decisions") ? preparing.pictureOf(me, asked.group(2), asked.group(3)) : preparing.picture(me, asked.group(2), asked.group(3));
            return upload.isEmpty() ? Optional.empty() : Optional.of(uploads.read(upload.get()));
        } catch (IOException gone) {
            // The words of the option are printed: a ballot without its picture is better than none.
            return Optional.empty();
        }
    }
}
