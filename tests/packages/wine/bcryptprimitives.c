/* Windows' own source of random bytes, which cryptography asks and Wine 8 doesn't have by this name.
   It stands in the test's Wine prefix alone and is never packed. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL ProcessPrng(PBYTE data, SIZE_T length) {
    return RtlGenRandom(data, (ULONG)length);
}
