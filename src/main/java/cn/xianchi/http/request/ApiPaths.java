package cn.xianchi.http.request;

/** Which addresses programs ask. */
public final class ApiPaths {
    private ApiPaths() {}

    /** Whether a path belongs to the API or to SDMX. */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/sdmx/");
    }
}
