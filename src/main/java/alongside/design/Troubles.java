package alongside.design;

import alongside.design.web.TroublePage;
import alongside.store.DiskNearlyFull;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** When something goes wrong, the page says so in plain words and says what to do next. */
@ControllerAdvice
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger("alongside.trouble");

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, NoHandlerFoundException.class})
    Answer notFound() {
        return new TroublePage(404, "not-found");
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    Answer notThatWay() {
        return new TroublePage(405, "not-found");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Answer tooLarge() {
        return new TroublePage(413, "too-large");
    }

    @ExceptionHandler(Exception.class)
    Answer fault(Exception fault, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) throw fault;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DiskNearlyFull) {
                LOG.error("Refused to save: the disk is nearly full");
                return new TroublePage(507, "disk-full");
            }
        }
        LOG.error("A request failed", fault);
        return new TroublePage(500, "fault");
    }
}
