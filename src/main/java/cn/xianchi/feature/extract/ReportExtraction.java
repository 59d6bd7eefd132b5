package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Region;
import cn.xianchi.document.Documents;
import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.http.guard.ConcurrencyLimiter;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.ingest.ReportReader;
import cn.xianchi.ingest.ReportReader.ReadReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where reports are handed in to be read, two at a time; nothing is kept. */
@ApplicationScoped
public class ReportExtraction {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReportReader reader;
    private final RequestParameters parameters;
    private final ConcurrencyLimiter turns = new ConcurrencyLimiter(AT_ONCE, PATIENCE);

    ReportExtraction(ReportReader reader, RequestParameters parameters) {
        this.reader = reader;
        this.parameters = parameters;
    }

    /**
     * A report read as one of the given county and year, else of those that it proposes.
     *
     * @param mediaType null when the sender does not say
     * @throws UnreadableDocument when it is no report that can be read
     * @throws Busy when two others are being read
     */
    public ReadReport read(InputStream body, String mediaType, List<String> regions, List<String> years) {
        Optional<Region> region =
                Optional.ofNullable(Parameters.single("region", regions)).map(parameters::region);
        Optional<Integer> year = Optional.ofNullable(Parameters.year(years));
        return turns.take(() -> reader.read(bytes(body), mediaType, region, year));
    }

    /** One byte more than is read, so that a larger file is known to be larger. */
    private static byte[] bytes(InputStream body) {
        try {
            return body == null ? new byte[0] : body.readNBytes(Documents.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
