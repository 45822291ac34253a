package alongside.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;

/**
 * Prints a page as PDF/UA-1. One at a time: a page takes some megabytes while it is laid out, and nobody is in such a
 * hurry. Nothing of the library is loaded before the first page is printed.
 */
final class Press {

    private final ReentrantLock turn = new ReentrantLock();
    private final Letters letters = new Letters();

    Press() {
        XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.OFF));
    }

    Pressed print(OnPaper paper) {
        var missing = letters.missing(paper.text());
        if (!missing.isEmpty()) return new Pressed.NoSuchLetters(missing);
        turn.lock();
        try (var out = new ByteArrayOutputStream()) {
            var press = new PdfRendererBuilder();
            press.usePdfUaAccessibility(true);
            press.useSVGDrawer(new BatikSVGDrawer());
            for (var font : Letters.Font.values())
                press.useFont(() -> font.open(), font.family(), font.weight(), FontStyle.NORMAL, true);
            press.withW3cDocument(new W3CDom().fromJsoup(paper.page()), null);
            press.withProducer("Alongside");
            press.toStream(out);
            press.run();
            return new Pressed.Done(paper.name(), out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            turn.unlock();
        }
    }
}
